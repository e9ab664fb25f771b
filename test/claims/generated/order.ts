/** What a product family says of one order; claims are made of it. */
import type { Draw } from './draw.ts';

/** One thing that was delivered. */
export interface Item {
  readonly code: string;
  /** Left out: 1. */
  readonly units?: number;
  /** How it changed hands where the fee schedule leaves a choice; left out: sold new where it can be sold, else rented. */
  readonly transaction?: 'NU' | 'UE' | 'RR';
  /** Modifiers that the order decides and no table: side, wounds, functional level, coverage group. */
  readonly modifiers?: readonly string[];
  /** Days that the quantity lasts, where the line says so; left out: one date. */
  readonly days?: number;
  readonly note?: string;
}

export interface Order {
  readonly diagnoses: readonly string[];
  readonly items: readonly Item[];
  /** Rental month of what is rented by the month; left out: 1. */
  readonly month?: number;
  /** What the supplier's system knows beside the dates of order, visit and delivery; days are counted from the service. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** Earlier claims, so many days before the service. */
  readonly history?: readonly {
    readonly code: string;
    readonly modifiers: readonly string[];
    readonly daysBefore: number;
  }[];
  /** Dates of the context by days before the service. */
  readonly daysBefore?: Readonly<Record<string, number>>;
}

export interface Family {
  /** The folder of its claims in the corpus. */
  readonly id: string;
  /** Draws an order that is right in every way. */
  readonly order: (draw: Draw) => Order;
}
