// @ts-check
// A short tone for a room that looks elsewhere. Browsers allow sound only after somebody clicked something.

/** Hertz, seconds, and how loud from 0 to 1. */
const PITCH = 660;
const LENGTH = 0.5;
const LOUDNESS = 0.15;

/** Make something that sounds. */
export function toneMaker() {
  /** @type {AudioContext | undefined} */
  let context;
  return () => {
    context ??= new AudioContext();
    const [tone, volume] = [context.createOscillator(), context.createGain()];
    const [start, end] = [context.currentTime, context.currentTime + LENGTH];
    tone.frequency.value = PITCH;
    volume.gain.setValueAtTime(LOUDNESS, start);
    volume.gain.exponentialRampToValueAtTime(0.001, end);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(end);
  };
}
