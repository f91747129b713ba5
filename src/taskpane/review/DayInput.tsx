import { useEffect, useRef } from 'react';
import { Input } from '@fluentui/react-components';

interface DayInputProps {
  readonly id: string;
  /** ISO 8601 day. */
  readonly day: string;
  /** A whole and possible day, or null when the field was left empty. */
  readonly onDay: (day: string | null) => void;
}

/**
 * A field for a day. The browser gives '' while a date is half typed, and a year such as 0002 on the way to 2026: neither is told, and
 * nothing is put into the field while somebody types in it.
 */
export function DayInput({ id, day, onDay }: DayInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = day;
  }, [day]);
  return (
    <Input
      ref={input}
      id={id}
      type="date"
      min="1900-01-01"
      max="2999-12-31"
      defaultValue={day}
      onChange={(event, { value }) => {
        if (value !== '' && event.target.validity.valid) onDay(value);
      }}
      onBlur={(event) => {
        const left = event.target;
        if (left.value === '') onDay(null);
        if (left.value === '' || !left.validity.valid) left.value = day;
      }}
    />
  );
}
