using System.Collections.Immutable;
using PermitScreen.Diagnostics;

namespace PermitScreen.Tables;

/// <summary>One row as it was understood.</summary>
/// <param name="Number">row of the spreadsheet or line of the file, from 1</param>
/// <param name="Id">what it is called, by its id, its 序号 or its line</param>
/// <param name="Application">null for a row of which no cell can be trusted</param>
/// <param name="Remarks">the cells that were not taken, each with its place (the column counts from 1); or the fault of the row</param>
/// <param name="Kept">what stands in the columns of <see cref="Table.Kept"/>, in their order</param>
public sealed record TableRow(int Number, string Id, Application? Application, ImmutableArray<Diagnostic> Remarks, ImmutableArray<string> Kept);
