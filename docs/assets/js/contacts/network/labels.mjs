/** Names beside marks, as on a map: each takes the first free of a few places, and one without room waits until the picture is larger. */

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */
/** The words of a label, in lines, and how wide the widest is. @typedef {{lines: string[], width: number}} Wording */
/** @typedef {{lines: string[], at: Box}} Place */
/**
 * A label: its places, the best first, and those of longer words, for which there may be room once every label has its place.
 * With `always`, a place that leaves the picture is moved into it, and the least crowded one is taken where none is free.
 * @typedef {{places: Place[], longer?: Place[], always?: boolean}} Label
 */

/** The height of a line, in pixels of the screen. */
export const LINE = 15;
const GAP = 3;

/**
 * Make the box around a point.
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 * @returns {Box}
 */
export const box = (x, y, width, height) => ({ left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2 });

/**
 * List the places around a mark: each wording below and above it, at both sides, and at the corners.
 * @param {{x: number, y: number, size: number}} mark
 * @param {Wording[]} wordings  The one that says most comes first.
 * @returns {Place[]}
 */
export const around = ({ x, y, size }, wordings) =>
  wordings.flatMap(({ lines, width }) => {
    const height = lines.length * LINE;
    const [up, aside, corner] = [size + GAP + height / 2, size + 2 * GAP + width / 2, Math.max(0, width / 2 - size)];
    const spots = [[0, up], [0, -up], [aside, 0], [-aside, 0], [corner, up], [-corner, up], [corner, -up], [-corner, -up]];
    return spots.map(([right, down]) => ({ lines, at: box(x + right, y + down, width, height) }));
  });

/**
 * Give each label its place, in their order; none where there is no room for it.
 * @param {Label[]} labels
 * @param {Box[]} taken  What no label may cover.
 * @param {Box} frame
 * @returns {(Place | undefined)[]}
 */
export function settle(labels, taken, frame) {
  const full = [...taken];
  const free = (/** @type {Place[]} */ places, /** @type {Box | undefined} */ own) => places.find(({ at }) => holds(frame, at) && !full.some((each) => each !== own && shared(at, each)));
  const settled = labels.map(({ places, always }) => {
    const inside = always ? places.map(({ lines, at }) => ({ lines, at: movedInto(frame, at) })) : places;
    const place = free(inside, undefined) ?? (always ? leastCrowded(inside, full) : undefined);
    if (place) full.push(place.at);
    return place;
  });
  return settled.map((place, at) => {
    const longer = place && free(labels[at].longer ?? [], place.at);
    if (longer) full[full.indexOf(place.at)] = longer.at;
    return longer ?? place;
  });
}

/** @param {Place[]} places @param {Box[]} full */
function leastCrowded(places, full) {
  const crowded = new Map(places.map((each) => [each, full.reduce((sum, other) => sum + shared(each.at, other), 0)]));
  return [...places].sort((one, other) => (crowded.get(one) ?? 0) - (crowded.get(other) ?? 0))[0];
}

/** Tell how much room two boxes share. @param {Box} one @param {Box} other */
export const shared = (one, other) =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) * Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

/** @param {Box} frame @param {Box} at @returns {Box} */
function movedInto(frame, at) {
  const right = Math.max(0, frame.left - at.left) - Math.max(0, at.right - frame.right);
  const down = Math.max(0, frame.top - at.top) - Math.max(0, at.bottom - frame.bottom);
  return { left: at.left + right, top: at.top + down, right: at.right + right, bottom: at.bottom + down };
}

/** @param {Box} frame @param {Box} at */
const holds = (frame, at) => at.left >= frame.left && at.right <= frame.right && at.top >= frame.top && at.bottom <= frame.bottom;
