using System.Collections.Immutable;

namespace PermitScreen.Web.Desk.Intake;

/// <summary>One row as it was understood, of whatever kind of file.</summary>
/// <param name="Number">row of the spreadsheet or line of the file, from 1</param>
/// <param name="Id">what it is called</param>
/// <param name="Application">null for a row of which nothing can be trusted</param>
/// <param name="Kept">what is no fact: heading and text</param>
internal sealed record IntakeRow(int Number, string Id, Application? Application, ImmutableArray<CellRemark> Remarks, ImmutableArray<KeptCell> Kept);

/// <param name="Heading">what stands above it</param>
internal sealed record KeptCell(string Heading, string Text);
