/** A stretch of text set in one go, in points; x to the right and y down from the page's upper left corner. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** The line that the characters stand on; for upright text the lower end. */
  readonly bottom: number;
  /** The height of a character. */
  readonly size: number;
  /** Set from top to bottom, as headlines beside their columns are (竖排标题). */
  readonly upright: boolean;
}

/** A page as its text was set. */
export interface SetPage {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** Where something stands on its page. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** One line of a column, a headline, a caption. */
export interface SetLine extends Box {
  readonly text: string;
  readonly size: number;
  readonly upright: boolean;
}

/** Lines of one size right beneath each other: a column, a headline of two lines, a caption. Never empty. */
export interface Frame extends Box {
  readonly page: number;
  readonly lines: readonly SetLine[];
  readonly size: number;
}
