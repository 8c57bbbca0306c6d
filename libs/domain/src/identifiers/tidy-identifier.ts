const invisible = /[\p{Cc}\p{Cf}]/gu;
const gapsAndDashes = /[\s\p{Pd}]/gu;

/** Takes out what people add when typing or pasting a number (spaces, dashes, invisible characters) and puts it in capitals. */
export function tidyIdentifier(value: string): string {
  return value.normalize('NFKC').replace(invisible, '').replace(gapsAndDashes, '').toUpperCase();
}
