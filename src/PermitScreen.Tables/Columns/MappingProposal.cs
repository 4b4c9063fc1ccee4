using System.Globalization;
using System.Text;

namespace PermitScreen.Tables.Columns;

/// <summary>Writes what a plan makes of a table as a mapping file, with the proposals as remarks, for somebody to correct and keep.</summary>
internal static class MappingProposal
{
    /// <summary>YAML that <see cref="MappingFile"/> reads.</summary>
    public static string WriteYaml(ColumnPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var yaml = new StringBuilder("columns:\n");
        foreach (var column in plan.Columns.DistinctBy(column => column.Heading.Text))
        {
            yaml.Append("  ").Append(Quote(column.Heading.Text)).Append(": ");
            yaml.Append(column.Role == ColumnRole.Fact ? column.Fact!.Id : SnakeCase.Of(column.Role));
            if (column.Fact is { } fact && column.Role == ColumnRole.Fact)
                yaml.Append(" # ").Append(fact.Label.Zh);
            else if (column.Proposal?.Fact is { } proposed)
                yaml.Append(CultureInfo.InvariantCulture, $" # {proposed.Id} {proposed.Label.Zh}? {column.Proposal.Score:0.00}");
            yaml.Append('\n');
        }

        return yaml.ToString();
    }

    private static string Quote(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
