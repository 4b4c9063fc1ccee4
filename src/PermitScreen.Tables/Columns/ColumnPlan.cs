using System.Collections.Immutable;
using System.Globalization;
using PermitScreen.Diagnostics;
using PermitScreen.Quantities;
using PermitScreen.Tables.Headings;

namespace PermitScreen.Tables.Columns;

/// <summary>What is done with each column of a table: by the mapping file where it names the column, by its heading otherwise.</summary>
/// <param name="Columns">in the order of the table</param>
/// <param name="Remarks">columns that are not read, and why</param>
public sealed record ColumnPlan(ImmutableArray<PlannedColumn> Columns, ImmutableArray<Diagnostic> Remarks)
{
    /// <summary>Whether any column gives a fact: else there is nothing to decide on.</summary>
    public bool HasFacts => Columns.Any(column => column.Role is ColumnRole.Fact or ColumnRole.County);

    internal static ColumnPlan Of(ImmutableArray<Heading> headings, ColumnMatcher matcher, TableMapping mapping, SourcePlace place)
    {
        var remarks = ImmutableArray.CreateBuilder<Diagnostic>();
        remarks.AddRange(mapping.Columns.Where(stated => headings.All(heading => mapping.Find(heading) != stated))
            .Select(stated => new Diagnostic(HeadingFaults.NoSuchColumn, stated.Place, [stated.Heading])));
        var columns = headings.Select(heading => mapping.Find(heading)?.Plan(heading) ?? Planned(heading, matcher.Match(heading))).ToArray();
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] is { Role: ColumnRole.Fact, Fact.Unit: { } unit, Unit: { Length: > 0 } stated } column && !QuantityText.Read($"1 {stated}", unit).Succeeded)
            {
                remarks.Add(new Diagnostic(HeadingFaults.UnitDoesNotFit, At(place, column), [Number(column), column.Heading.Text, stated, column.Fact.Label, unit.Symbol]));
                columns[i] = column with { Role = ColumnRole.Keep };
            }
        }

        Settle(columns, column => column.Role is ColumnRole.Fact ? column.Fact!.Id : column.Role is ColumnRole.Keep or ColumnRole.Ignore ? null : SnakeCase.Of(column.Role), remarks, place);
        DropParts(columns);
        DropHalves(columns);
        remarks.AddRange(columns.Where(column => column.Role == ColumnRole.Keep && remarks.All(remark => remark.Place != At(place, column))).Select(column => NotRead(column, place)));
        return new ColumnPlan([.. columns], remarks.ToImmutable());
    }

    private static PlannedColumn Planned(Heading heading, ColumnMatch? match) => match is { Score: >= ColumnMatcher.Certain }
        ? new PlannedColumn { Heading = heading, Role = match.Role, Fact = match.Fact, Unit = heading.Unit, Score = match.Score }
        : new PlannedColumn { Heading = heading, Role = ColumnRole.Keep, Unit = heading.Unit, Proposal = match };

    /// <summary>Of several columns that claim one thing none counts, unless the mapping file names one of them.</summary>
    private static void Settle(PlannedColumn[] columns, Func<PlannedColumn, string?> claim, ImmutableArray<Diagnostic>.Builder remarks, SourcePlace place)
    {
        foreach (var rivals in Enumerable.Range(0, columns.Length).Where(i => claim(columns[i]) is not null).GroupBy(i => claim(columns[i])!).Where(group => group.Count() > 1).ToList())
        {
            var stated = rivals.Where(i => columns[i].Score > 1).ToList();
            if (stated.Count != 1)
            {
                var first = columns[rivals.First()];
                remarks.Add(new Diagnostic(HeadingFaults.Twice, At(place, first), [string.Join(", ", rivals.Select(i => Number(columns[i]))), rivals.Key]));
            }

            foreach (var i in rivals.Where(i => stated.Count != 1 || i != stated[0]))
                columns[i] = columns[i] with { Role = ColumnRole.Keep, Proposal = columns[i].Fact is { } fact ? new ColumnMatch(ColumnRole.Keep, fact, columns[i].Score) : null };
        }
    }

    /// <summary>Province, prefecture and county stand in for the region only where no column gives it itself.</summary>
    private static void DropParts(PlannedColumn[] columns)
    {
        if (!columns.Any(column => column is { Role: ColumnRole.Fact, Fact.Id: "project.region" }) && columns.Any(column => column.Role == ColumnRole.County))
            return;
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i].Role is ColumnRole.Province or ColumnRole.City or ColumnRole.County)
                columns[i] = columns[i] with { Role = ColumnRole.Keep };
        }
    }

    /// <summary>Half of a place is none, and beside a column of whole places it says nothing more; the datum of no place neither.</summary>
    private static void DropHalves(PlannedColumn[] columns)
    {
        var isWhole = Has(ColumnRole.Position);
        var isHalved = !isWhole && Has(ColumnRole.Longitude) && Has(ColumnRole.Latitude);
        for (var i = 0; i < columns.Length; i++)
        {
            if ((columns[i].Role is ColumnRole.Longitude or ColumnRole.Latitude && !isHalved) || (columns[i].Role == ColumnRole.Datum && !isWhole && !isHalved))
                columns[i] = columns[i] with { Role = ColumnRole.Keep };
        }

        bool Has(ColumnRole role) => Array.Exists(columns, column => column.Role == role);
    }

    private static Diagnostic NotRead(PlannedColumn column, SourcePlace place) => column.Proposal is { Fact: { } fact, Score: var score }
        ? new Diagnostic(HeadingFaults.Proposed, At(place, column), [Number(column), column.Heading.Text, fact.Id, score.ToString("0.00", CultureInfo.InvariantCulture)])
        : new Diagnostic(HeadingFaults.NotRead, At(place, column), [Number(column), column.Heading.Text]);

    private static SourcePlace At(SourcePlace place, PlannedColumn column) => place with { Column = column.Heading.Column + 1 };

    private static string Number(PlannedColumn column) => (column.Heading.Column + 1).ToString(CultureInfo.InvariantCulture);
}
