import { describe, expect, it } from 'vitest';
import { captionedPieces, captionPieces, inPieces, pieceName, pieceOf } from './pieces.ts';

describe('texts that say several things', () => {
  it('are cut where the values end', () => {
    expect(inPieces('Boulder, CO 80301', 3)).toEqual(['Boulder', 'CO', '80301']);
    expect(inPieces('09/23/1948 / F', 2)).toEqual(['09/23/1948', 'F']);
    expect(inPieces('09/14/2026 - 09/29/2026', 2)).toEqual(['09/14/2026', '09/29/2026']);
    expect(inPieces('MN 55805', 2)).toEqual(['MN', '55805']);
    expect(inPieces('A4554 NU', 2)).toEqual(['A4554', 'NU']);
    expect(inPieces('A4554: NU, KX', 2)).toEqual(['A4554', 'NU, KX']);
    expect(inPieces('MN 55805', 4)).toBeUndefined();
    expect(inPieces('Boulder', 3)).toBeUndefined();
  });

  it('caption their values themselves, once or again', () => {
    expect(captionedPieces('DOB: 04/17/1951 | Male')).toEqual(['DOB: 04/17/1951', 'Male']);
    expect(captionedPieces('A: M17.12 B: M25.562')).toEqual(['A: M17.12', 'B: M25.562']);
    expect(captionedPieces('Diagnoses: G47.33; J96.11')).toEqual([]);
    expect(captionedPieces('Member ID: HCH-204')).toEqual([]);
  });

  it('are captioned by a text that names them all; brackets say how one value is written', () => {
    expect(captionPieces('City / State / ZIP')).toEqual(['City', 'State', 'ZIP']);
    expect(captionPieces('Hospital admission - discharge')).toEqual(['Hospital admission', 'discharge']);
    expect(captionPieces('Name (last, first)')).toEqual([]);
    expect(captionPieces('Member ID')).toEqual([]);
  });

  it('are read by line and place', () => {
    const lines = ['Name: Thorvald Eskildsen', 'DOB: 04/17/1951 | Male', 'City/State: Duluth, MN'];
    expect(pieceOf(lines, pieceName(0, 0, 1))).toBe('Thorvald Eskildsen');
    expect(pieceOf(lines, pieceName(1, 1, 2))).toBe('Male');
    expect(pieceOf(lines, pieceName(2, 1, 2))).toBe('MN');
    expect(pieceOf(lines, pieceName(1, 2, 3))).toBeUndefined();
  });
});
