import { type Issue, type LocalDate, parseLocalDate, parseYuan, type Reading } from '@huiqi/kernel';
import { type Service, serviceOf } from './services.ts';

/** What stands in the first fields, as typed. */
export interface ChargeDraft {
  /** The place whose rules count; null takes the national ones only. */
  readonly place: string | null;
  /** The fee item chosen; empty while none is. */
  readonly item: string;
  /** The list amount in yuan; empty where it is not known. */
  readonly list: string;
  /** The day of acceptance. */
  readonly acceptedOn: string;
  /** The day of decision. */
  readonly decidedOn: string;
}

/** The charge the page asks about. */
export interface Charge {
  /** What is charged for. */
  readonly service: Service;
  /** The list amount; null where it is not known. */
  readonly listFen: number | null;
  /** The day of acceptance. */
  readonly acceptedOn: LocalDate;
  /** The day of decision; documents published later are unknown. */
  readonly decidedOn: LocalDate;
}

/** A charge that was read, or what is wrong with its fields; a field left empty is not wrong, only not there yet. */
export interface ChargeReading {
  /** The charge; null while a field is empty or wrong. */
  readonly charge: Charge | null;
  /** What is wrong, by field. */
  readonly issues: Readonly<Partial<Record<keyof ChargeDraft, Issue>>>;
}

/** An empty draft; only the day of decision has a value, which the caller gives. */
export function emptyCharge(decidedOn: string): ChargeDraft {
  return { place: null, item: '', list: '', acceptedOn: '', decidedOn };
}

/** Reads the first fields. */
export function readCharge(draft: ChargeDraft): ChargeReading {
  const service = serviceOf(draft.item);
  const list = given(draft.list, parseYuan);
  const acceptedOn = given(draft.acceptedOn, parseLocalDate);
  const decidedOn = given(draft.decidedOn, parseLocalDate);
  const issues: Partial<Record<keyof ChargeDraft, Issue>> = {};
  if (list?.issues[0] !== undefined) issues.list = list.issues[0];
  if (acceptedOn?.issues[0] !== undefined) issues.acceptedOn = acceptedOn.issues[0];
  if (decidedOn?.issues[0] !== undefined) issues.decidedOn = decidedOn.issues[0];
  if (service === null || list?.ok === false || acceptedOn?.ok !== true || decidedOn?.ok !== true) {
    return { charge: null, issues };
  }
  const charge = {
    service,
    listFen: list?.value ?? null,
    acceptedOn: acceptedOn.value,
    decidedOn: decidedOn.value,
  };
  return { charge, issues };
}

/** Reads a text; null where there is none. */
function given<T>(text: string, read: (text: string) => Reading<T>): Reading<T> | null {
  return text.trim() === '' ? null : read(text.trim());
}
