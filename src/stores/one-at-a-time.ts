// What must not be done twice at once: asked for again while it is under way, it is the same one.

export function oneAtATime<Done>(act: () => Promise<Done>): () => Promise<Done> {
  let underWay: Promise<Done> | undefined;
  return () => (underWay ??= act().finally(() => (underWay = undefined)));
}
