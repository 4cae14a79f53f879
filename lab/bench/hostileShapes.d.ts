/** By shape: its files (name → text), filled up to so many bytes. */
export const shapes: Record<string, (bytes: number) => Record<string, string>>;
