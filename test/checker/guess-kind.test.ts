import { checkDocument } from '../../src/checker/check-document';
import type { DocumentKind } from '../../src/document/kinds';
import { documentFromText } from '../document-from-text';

describe('the kind of a document', () => {
  it.each<[DocumentKind, string]>([
    ['minutes', '# Core group meeting: Jo Marsh\n## Who was there\n| Name | Role | Attendance |\n| Ms Ali | Social worker | Present |\n## Actions\n| What | Who | When |\n| Visit | Ms Ali | 4 May |'],
    ['referral', '# Multi-agency referral\n| To | Front door |\n| From | Nerys Pugh, health visitor |\n## Reason for referral\nI am worried about Jo.'],
    ['chronology', '# Chronology: Jo Marsh\n| Date | Event | Source |\n| 3 May 2024 | Born at home | Midwife |\n| 4 May 2024 | First visit | Midwife |'],
    ['assessment', '# Child and family assessment\n## Reason for assessment\nReferral.\n## Chronology\n| Date | Event |\n| 3 May 2024 | Born |\n## Analysis\nJo is at risk when his parents argue and it has gone on for years without a change that lasts.'],
    ['case-note', '# Home visit: Jo Marsh\nI saw Jo at home.'],
    ['closing', '# Transfer summary\n| From | Team 3 |\n| To | Morfa Council |\n## Why this is moving\nThe family moved.'],
    ['case-note', 'Rang Mum. She will ring back.'],
  ])('%s', (kind, text) => {
    expect(checkDocument(documentFromText(text), { on: '2026-06-01' }).kind).toBe(kind);
  });
});
