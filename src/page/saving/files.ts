/** Saves and opens files on the reader's computer. */

interface SavePicker {
  showSaveFilePicker?: (options: {
    suggestedName: string;
    types: { accept: Record<string, string[]> }[];
  }) => Promise<{
    name: string;
    createWritable: () => Promise<{
      write: (text: string) => Promise<void>;
      close: () => Promise<void>;
    }>;
  }>;
}

/**
 * Saves a text by the browser's save dialog, or as a download where it has none.
 * @returns name of the file; undefined if the reader cancelled
 */
export async function saveText(text: string, name: string): Promise<string | undefined> {
  const { showSaveFilePicker } = window as SavePicker;
  if (showSaveFilePicker !== undefined) {
    try {
      const types = [{ accept: { 'text/csv': ['.csv'] } }];
      const file = await showSaveFilePicker({ suggestedName: name, types });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
      return file.name;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    }
  }
  download(text, name);
  return name;
}

/** Time until a download has surely begun. */
const DOWNLOAD_MS = 60_000;

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), DOWNLOAD_MS);
}

/** Decodes a text file in UTF-8 or UTF-16; undefined for any other encoding. */
export async function readText(file: File): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(isWide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
