// The shape of a sample message, for the parts that show one.

export interface Sample {
  subject?: string;
  rows: { text: string; place: string; notes: { id: string; title: string }[] }[];
}
