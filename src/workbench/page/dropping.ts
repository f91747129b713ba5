/** Lets a file be dropped anywhere on the page; `sign` is visible while one is held over it. */
export function connectDropping(sign: HTMLElement, dropped: (file: File) => void): void {
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  // Entering a child comes before leaving its parent: the sign goes with the last one left.
  let depth = 0;
  const end = (): void => {
    depth = 0;
    sign.hidden = true;
  };
  document.addEventListener('dragenter', (event) => {
    if (!holdsFiles(event)) return;
    depth++;
    sign.hidden = false;
  });
  document.addEventListener('dragleave', () => {
    if (--depth <= 0) end();
  });
  document.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFiles(event)) return;
    event.preventDefault();
    end();
    const file = event.dataTransfer?.files[0];
    if (file) dropped(file);
  });
}
