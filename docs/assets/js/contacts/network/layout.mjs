/** Where people stand around oneself: a sector for each group, and in it the first of the group nearest to the middle. */

/** A group of people, each known by their place in it. @typedef {{key: string, count: number}} Group */
/** A sector between two angles, and how far its people reach. @typedef {{key: string, from: number, to: number, reach: number}} Sector */
/** A person's place: the number within the group. @typedef {{key: string, at: number, x: number, y: number}} Spot */
/** @typedef {{x: number, y: number, distance: number, angle: number}} Cell */

/** The room for one person with a name below, in units of the picture. */
export const CELL = { width: 88, height: 42 };
const MIDDLE = 60;
const STEP = 20;
const TURN = 2 * Math.PI;
const FINE = TURN / 360;
/** The room at the rim for the name of a group. */
const NAME = 120;

/**
 * Place groups in the smallest circle that holds them all.
 * @param {Group[]} groups  None of them empty.
 * @returns {{spots: Spot[], sectors: Sector[], reach: number}}  The reach is that of the person furthest from the middle.
 */
export function layout(groups) {
  if (!groups.length) return { spots: [], sectors: [], reach: MIDDLE };
  for (let radius = MIDDLE + CELL.height; ; radius += STEP) {
    const found = within(groups, radius);
    if (found) return { ...found, reach: Math.max(...found.sectors.map(({ reach }) => reach)) };
  }
}

/**
 * Share out a circle, beginning at the top; null where it has too little room.
 * @param {Group[]} groups
 * @param {number} radius
 */
function within(groups, radius) {
  const cells = grid(radius);
  const needed = [];
  let from = 0;
  for (const { count } of groups) {
    const width = groups.length === 1 ? TURN : narrowest(cells, count, from, NAME / radius);
    needed.push(width);
    from += width;
    if (from > TURN + FINE / 2) return null;
  }
  if (groups.length === 1 && cells.length < groups[0].count) return null;
  return filled(groups, needed, cells);
}

/** List the places of a staggered grid in a ring around the middle, the nearest first. @param {number} radius @returns {Cell[]} */
function grid(radius) {
  const cells = [];
  const rows = Math.ceil(radius / CELL.height);
  const columns = Math.ceil(radius / CELL.width) + 1;
  for (let row = -rows; row <= rows; row += 1) {
    for (let column = -columns; column <= columns; column += 1) {
      const [x, y] = [(column + (row % 2 ? 0.5 : 0)) * CELL.width, row * CELL.height];
      const distance = Math.hypot(x, y);
      if (distance >= MIDDLE && distance <= radius) cells.push({ x, y, distance, angle: turned(Math.atan2(x, -y)) });
    }
  }
  return cells.sort((one, other) => one.distance - other.distance);
}

/**
 * Find how wide a sector has to be for so many people.
 * @param {Cell[]} cells
 * @param {number} count
 * @param {number} from
 * @param {number} least
 */
function narrowest(cells, count, from, least) {
  for (let width = least; width <= TURN; width += FINE) {
    if (inside(cells, from, width).length >= count) return width;
  }
  return 2 * TURN;
}

/**
 * List the places that a sector holds whole.
 * @param {Cell[]} cells
 * @param {number} from
 * @param {number} width
 */
const inside = (cells, from, width) =>
  cells.filter((cell) => {
    const angle = turned(cell.angle - from);
    return angle < width && isClear(cell, angle, from) && isClear(cell, width - angle, from + width);
  });

/**
 * Tell whether a person's room stays clear of an edge of the sector, which lies so far to one side.
 * @param {Cell} cell
 * @param {number} apart
 * @param {number} edge
 */
function isClear({ distance }, apart, edge) {
  if (apart >= Math.PI / 2) return true;
  const room = (Math.abs(Math.cos(edge)) * CELL.width + Math.abs(Math.sin(edge)) * CELL.height) / 2;
  return distance * Math.sin(apart) >= room;
}

/**
 * Give each group its sector, with its part of the room that is left over, and each person a place.
 * @param {Group[]} groups
 * @param {number[]} needed
 * @param {Cell[]} cells
 */
function filled(groups, needed, cells) {
  const spare = (TURN - needed.reduce((sum, each) => sum + each, 0)) / groups.length;
  /** @type {Spot[]} */
  const spots = [];
  /** @type {Sector[]} */
  const sectors = [];
  let from = 0;
  for (const [place, { key, count }] of groups.entries()) {
    const width = needed[place] + spare;
    const own = (groups.length === 1 ? cells : inside(cells, from, width)).slice(0, count);
    if (own.length < count) return null;
    spots.push(...own.map(({ x, y }, at) => ({ key, at, x, y })));
    sectors.push({ key, from, to: from + width, reach: Math.max(...own.map(({ distance }) => distance)) });
    from += width;
  }
  return { spots, sectors };
}

/** @param {number} angle */
const turned = (angle) => ((angle % TURN) + TURN) % TURN;
