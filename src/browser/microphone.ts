// The microphone: a recording that stays on this device, with its levels; trouble comes back as a sentence that says what to do.
import { levelsOf } from "../domain/speech/levels.ts";

/** What was recorded; `url` is for an audio element and works until `forget` is called. */
export interface Take {
  kind: "take";
  url: string;
  /** Loudness in dB, one for each 20 ms. */
  levels: number[];
  seconds: number;
  /** The kind of file, such as audio/webm. */
  type: string;
  forget: () => void;
}

export type Trouble = { kind: "unavailable"; why: string };

export interface OpenMicrophone {
  kind: "open";
  /** Begins a recording and drops one that was running; calls back when it ends without being asked (five minutes, unplugged). */
  start: (onCutOff?: () => void) => void;
  /** Ends the recording, if it still runs, and reads it. */
  stop: () => Promise<Take | Trouble>;
  /** Lets the microphone go; takes stay. */
  close: () => void;
}

export type Microphone = OpenMicrophone | Trouble;

/** A recording under way; `ended` holds what was recorded, however it came to its end. */
interface Recording {
  end: () => void;
  ended: Promise<Blob>;
}

const LONGEST_MS = 5 * 60_000;
/** Hertz; recordings are read at this rate, enough for loudness and a third of the memory. */
const READING_RATE = 16_000;
/** Each of these would even out what is to be measured. They are wishes: a browser without them opens all the same. */
const AS_IT_IS = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };

const WHY: Record<string, string> = {
  NotAllowedError:
    "The browser may not use the microphone. Allow it for this site, by the icon beside the address or in the device’s privacy settings, then try again.",
  NotFoundError: "No microphone was found. Plug one in or switch it on, then try again.",
  NotReadableError: "The microphone is in use elsewhere. Close other programs or tabs that may be listening, then try again.",
};
const UNKNOWN = "The microphone could not be opened. Check that it is plugged in and allowed for this site, then try again.";
const INSECURE = "Browsers lend the microphone only to pages opened over https. Open this page at its https address to record.";
const OLD = "This browser cannot record sound. Open this page in a current Chrome, Edge, Firefox or Safari to record.";
const EMPTY = "Nothing was recorded. Check that the microphone is plugged in, press record, and stop when you have spoken.";
const UNREADABLE = "The recording is too short or damaged to be read. Record it again, for a second at least.";

const trouble = (why: string): Trouble => ({ kind: "unavailable", why });

/** Asks for the microphone; the browser may ask the person first. Never throws. */
export async function openMicrophone(): Promise<Microphone> {
  if (!navigator.mediaDevices) return trouble(isSecureContext ? OLD : INSECURE);
  if (typeof MediaRecorder === "undefined") return trouble(OLD);
  try {
    return listenTo(await navigator.mediaDevices.getUserMedia({ audio: AS_IT_IS }));
  } catch (error) {
    return trouble((error instanceof DOMException && WHY[error.name]) || UNKNOWN);
  }
}

function listenTo(stream: MediaStream): OpenMicrophone {
  let recording: Recording | undefined;
  const finish = () => {
    const finished = recording;
    recording = undefined;
    finished?.end();
    return finished?.ended;
  };
  return {
    kind: "open",
    start: (onCutOff) => {
      void finish();
      const begun = record(stream);
      recording = begun;
      void begun.ended.then(() => recording === begun && onCutOff?.());
    },
    stop: async () => read((await finish()) ?? new Blob()),
    close: () => {
      void finish();
      for (const track of stream.getTracks()) track.stop();
    },
  };
}

/** A stream that can no longer be recorded gives a recording that has ended, with nothing in it. */
function record(stream: MediaStream): Recording {
  try {
    const recorder = new MediaRecorder(stream);
    const end = () => void (recorder.state !== "inactive" && recorder.stop());
    const ended = partsOf(recorder);
    recorder.start();
    const limit = setTimeout(end, LONGEST_MS);
    void ended.then(() => clearTimeout(limit));
    return { end, ended };
  } catch {
    return { end: () => undefined, ended: Promise.resolve(new Blob()) };
  }
}

function partsOf(recorder: MediaRecorder): Promise<Blob> {
  const parts: Blob[] = [];
  return new Promise((ended) => {
    recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
    recorder.addEventListener("stop", () => ended(new Blob(parts, { type: recorder.mimeType })));
  });
}

async function read(blob: Blob): Promise<Take | Trouble> {
  if (blob.size === 0) return trouble(EMPTY);
  try {
    const sound = await new OfflineAudioContext(1, 1, READING_RATE).decodeAudioData(await blob.arrayBuffer());
    const levels = levelsOf(asMono(sound), sound.sampleRate);
    if (levels.length === 0) return trouble(EMPTY);
    const url = URL.createObjectURL(blob);
    return { kind: "take", url, levels, seconds: sound.duration, type: blob.type, forget: () => URL.revokeObjectURL(url) };
  } catch {
    return trouble(UNREADABLE);
  }
}

/** The mean of the channels. */
function asMono(sound: AudioBuffer): Float32Array {
  const mono = sound.getChannelData(0).slice();
  for (let channel = 1; channel < sound.numberOfChannels; channel += 1) {
    for (const [i, sample] of sound.getChannelData(channel).entries()) mono[i] = (mono[i] ?? 0) + sample;
  }
  return mono.map((sample) => sample / sound.numberOfChannels);
}
