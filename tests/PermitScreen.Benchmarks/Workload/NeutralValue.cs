using System.Globalization;

namespace PermitScreen.Benchmarks.Workload;

/// <summary>A value in a rule or an application, as no engine's own type.</summary>
internal abstract record NeutralValue;

/// <summary>
/// A number with the text it was written as: the peers compare doubles, PermitScreen exact decimals,
/// and neither may get a value that has gone through the other's type.
/// </summary>
internal sealed record NeutralNumber(double Binary, string Text) : NeutralValue
{
    public decimal Exact => decimal.Parse(Text, NumberStyles.Float, CultureInfo.InvariantCulture);
}

internal sealed record NeutralText(string Text) : NeutralValue;

internal sealed record NeutralFlag(bool Value) : NeutralValue;

/// <summary>An application's set fact, or the list after <c>in</c>.</summary>
internal sealed record NeutralTexts(IReadOnlyList<string> Texts) : NeutralValue;
