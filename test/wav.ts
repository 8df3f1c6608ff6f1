// A WAV file of tone bursts and silences, for a microphone that plays a file and for levels whose truth is known.

/** A stretch of a recording: a tone of this amplitude (0 to 1, 0 is silence). */
export interface Burst {
  seconds: number;
  amplitude: number;
}

export const WAV_RATE = 48_000;
const HERTZ = 220;
const FULL_SCALE = 32_767;

/** The samples of bursts one after the other, between −1 and 1, as amplitude × a sine; nothing is faded. */
export function samplesOf(bursts: Burst[], rate = WAV_RATE): Float32Array {
  return Float32Array.from(
    bursts.flatMap(({ seconds, amplitude }) =>
      Array.from({ length: Math.round(seconds * rate) }, (_, i) => amplitude * Math.sin((2 * Math.PI * HERTZ * i) / rate)),
    ),
  );
}

/** The file: a RIFF header of 44 bytes (PCM, one channel, 16 bits, all numbers little-endian) and the samples. */
export function wavOf(bursts: Burst[]): Uint8Array {
  const samples = samplesOf(bursts);
  const bytes = samples.length * 2;
  const view = new DataView(new ArrayBuffer(44 + bytes));
  const name = (at: number, text: string) => [...text].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  const long = (at: number, value: number) => view.setUint32(at, value, true);
  const short = (at: number, value: number) => view.setUint16(at, value, true);
  name(0, "RIFF");
  long(4, 36 + bytes);
  name(8, "WAVEfmt ");
  long(16, 16); // the length of the format that follows
  short(20, 1); // PCM
  short(22, 1); // channels
  long(24, WAV_RATE);
  long(28, WAV_RATE * 2); // bytes a second
  short(32, 2); // bytes a sample
  short(34, 16); // bits a sample
  name(36, "data");
  long(40, bytes);
  samples.forEach((sample, i) => view.setInt16(44 + i * 2, Math.round(sample * FULL_SCALE), true));
  return new Uint8Array(view.buffer);
}
