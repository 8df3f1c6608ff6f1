// How loud a recording is over time, and where in it somebody speaks.

/** A stretch of a recording, in seconds from its beginning. */
export interface Stretch {
  start: number;
  end: number;
}

/** One level every 20 ms: shorter than the sounds of speech, longer than a swing of the deepest voice (about 60 Hz). */
export const LEVELS_PER_SECOND = 50;
/** The level of no sound at all, in dB; the smallest step of a 16-bit recording lies at −90. */
const NOTHING = -100;
/** The noise of the room is the level that this share of the recording stays below: even a fast reader stops for as long as that. */
const NOISE_SHARE = 0.05;
/** A voice must stand this far above the noise, in dB: a steady fan comes and goes by 5 or so. */
const AUDIBLE = 9;
/** Speech begins a third of the way up from noise to voice, within these limits in dB: above gusts, below soft consonants. */
const RISE = { least: 6, most: 12 };
/** Softer than this many dB below the voice is breath; an f or a th lies some 30 below a vowel. */
const BREATH = 35;
/** 100 ms in levels: a click of 60 touches four levels, while every spoken word holds a sound of five. */
const SUSTAINED = 5;
/** 200 ms in levels: what is further from speech than this is not its last consonant, which closes for up to 150. */
const APART = 10;

/** The loudness of each 20 ms in dB of full scale, from −100 (nothing) up; a steady offset and what is no number count as nothing. */
export function levelsOf(samples: Float32Array, sampleRate: number): number[] {
  const size = sampleRate / LEVELS_PER_SECOND;
  if (!(size >= 1 && size <= samples.length)) return [];
  return Array.from({ length: Math.floor(samples.length / size) }, (_, i) =>
    levelOf(samples.subarray(Math.round(i * size), Math.round((i + 1) * size))),
  );
}

function levelOf(samples: Float32Array): number {
  let sum = 0;
  let squares = 0;
  for (const sample of samples) {
    if (!Number.isFinite(sample)) continue;
    sum += sample;
    squares += sample * sample;
  }
  const mean = sum / samples.length;
  return Math.max(NOTHING, 10 * Math.log10(Math.max(0, squares / samples.length - mean * mean)));
}

/** From the first to the last sound of speech; undefined when nobody is heard. */
export function speechIn(levels: number[]): Stretch | undefined {
  const sounds = soundsIn(levels);
  const [first, last] = [sounds[0], sounds.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

/** The unbroken sounds of speech in order, clicks and bumps left out. */
export function soundsIn(levels: number[]): Stretch[] {
  const least = softestSpeech(levels);
  if (least === undefined) return [];
  return clusters(runsFrom(levels, least))
    .filter((cluster) => cluster.some(({ start, end }) => end - start >= SUSTAINED))
    .flat()
    .map(({ start, end }) => ({ start: start / LEVELS_PER_SECOND, end: end / LEVELS_PER_SECOND }));
}

/** The level at which speech begins, or undefined when nothing stands out from the noise. */
function softestSpeech(levels: number[]): number | undefined {
  const voice = loudestSustained(levels);
  const noise = [noiseOf(levels.filter((level) => level > NOTHING)), noiseOf(levels)].find((level) => voice - level >= AUDIBLE);
  if (noise === undefined) return undefined;
  const rise = Math.min(RISE.most, Math.max(RISE.least, (voice - noise) / 3));
  return Math.max(noise + rise, voice - BREATH);
}

const noiseOf = (levels: number[]) => levels.toSorted((a, b) => a - b)[Math.floor(levels.length * NOISE_SHARE)] ?? NOTHING;

function loudestSustained(levels: number[]): number {
  let loudest = NOTHING;
  for (let i = SUSTAINED; i <= levels.length; i += 1) loudest = Math.max(loudest, Math.min(...levels.slice(i - SUSTAINED, i)));
  return loudest;
}

/** Stretches, counted in levels, that are at least this loud throughout. */
function runsFrom(levels: number[], least: number): Stretch[] {
  const runs: Stretch[] = [];
  for (const [i, level] of levels.entries()) {
    const last = runs.at(-1);
    if (level < least) continue;
    if (last?.end === i) last.end = i + 1;
    else runs.push({ start: i, end: i + 1 });
  }
  return runs;
}

/** Runs gathered with those that they are not apart from. */
function clusters(runs: Stretch[]): Stretch[][] {
  const found: Stretch[][] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last && run.start - (last.at(-1)?.end ?? 0) <= APART) last.push(run);
    else found.push([run]);
  }
  return found;
}
