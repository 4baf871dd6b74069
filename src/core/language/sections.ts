/**
 * One file of several named parts: number of parts (4 bytes), then for each the length of its name, its name
 * padded to 4 bytes, the length of its bytes, and its bytes padded to 4 bytes.
 */
export function joinSections(sections: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const parts: Uint8Array[] = [number(Object.keys(sections).length)];
  for (const [name, bytes] of Object.entries(sections)) {
    const label = new TextEncoder().encode(name);
    parts.push(number(label.length), padded(label), number(bytes.length), padded(bytes));
  }
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * The parts that `joinSections` put together, as views on the same bytes.
 *
 * @throws If a part does not lie inside the file.
 */
export function readSections(whole: Uint8Array): Record<string, Uint8Array> {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  const sections: Record<string, Uint8Array> = {};
  let at = 4;
  const next = () => {
    const length = view.getUint32(at, true);
    const start = at + 4;
    if (start + length > whole.length) throw new RangeError('the file of weights is cut short');
    at = start + length + padding(length);
    return whole.subarray(start, start + length);
  };
  for (let left = view.getUint32(0, true); left > 0; left--) {
    const name = new TextDecoder().decode(next());
    sections[name] = next();
  }
  return sections;
}

const padding = (length: number) => (4 - (length % 4)) % 4;

function padded(bytes: Uint8Array): Uint8Array {
  const whole = new Uint8Array(bytes.length + padding(bytes.length));
  whole.set(bytes);
  return whole;
}

function number(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}
