using System.Globalization;
using System.Text;
using PermitScreen.Benchmarks.Workload;

namespace PermitScreen.Benchmarks.Baselines.HandWritten;

/// <summary>
/// Writes a rule set as C#: for each rule a method that short-circuits (<c>Conditions</c>) and one that evaluates every
/// leaf (<c>Traces</c>), and for each class a table of pointers to its methods in rule order.
/// </summary>
internal static class RuleSetSource
{
    public const string ConditionsClass = "Conditions";
    public const string TracesClass = "Traces";
    public const string TableMethod = "Table";

    public static string Of(IReadOnlyList<NeutralRule> rules, FactVocabulary vocabulary)
    {
        var conditions = new ConditionSource(vocabulary);
        var source = new StringBuilder($"using {typeof(TypedApplication).Namespace};\n");
        AppendClass(source, rules, ConditionsClass, "bool", rule => $"return {ConditionSource.Tree(rule.Condition, conditions.Leaf)};");
        AppendClass(source, rules, TracesClass, "uint", rule => TraceBody(rule, conditions));
        return source.ToString();
    }

    private static void AppendClass(
        StringBuilder source, IReadOnlyList<NeutralRule> rules, string name, string result, Func<NeutralRule, string> body)
    {
        source.Append(CultureInfo.InvariantCulture, $"public static unsafe class {name}\n{{\n");
        foreach (var rule in rules)
            source.Append(CultureInfo.InvariantCulture, $"    private static {result} {rule.Id}(TypedApplication a) {{ {body(rule)} }}\n");

        source.Append(CultureInfo.InvariantCulture, $"    public static nint[] {TableMethod}() => new nint[]\n    {{\n");
        foreach (var rule in rules)
            source.Append(CultureInfo.InvariantCulture, $"        (nint)(delegate*<TypedApplication, {result}>)&{rule.Id},\n");

        source.Append("    };\n}\n");
    }

    private static string TraceBody(NeutralRule rule, ConditionSource conditions)
    {
        var leaves = ConditionSource.Leaves(rule.Condition).ToList();
        var locals = leaves.Select((leaf, bit) => $"var l{bit} = {conditions.Leaf(leaf)};");
        var bits = leaves.Select((_, bit) => $"(l{bit} ? {1u << bit}u : 0u)");

        // Leaves are records: only the reference tells two equal leaves of one rule apart.
        var tree = ConditionSource.Tree(rule.Condition, leaf => $"l{leaves.FindIndex(other => ReferenceEquals(other, leaf))}");
        return $"{string.Join(' ', locals)} return {string.Join(" | ", bits)} | ({tree} ? {RuleTrace.FiredBit}u : 0u);";
    }
}
