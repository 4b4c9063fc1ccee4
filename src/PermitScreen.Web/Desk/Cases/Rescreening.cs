using System.Text.Json;

namespace PermitScreen.Web.Desk.Cases;

/// <summary>How a case stood at one time.</summary>
/// <param name="Grounds">see <see cref="CaseRow.Grounds"/></param>
internal sealed record Standing(string Verdict, int Rank, string Grade, string Grounds)
{
    public IEnumerable<string> Rules => Grounds.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>What a new screening changed.</summary>
internal sealed record Rescreening(Standing Before, Standing After)
{
    public bool IsSame => Before == After;

    /// <summary>Rules that apply now and did not.</summary>
    public IEnumerable<string> Added => After.Rules.Except(Before.Rules);

    /// <summary>Rules that applied and do not now.</summary>
    public IEnumerable<string> Removed => Before.Rules.Except(After.Rules);

    public string Write() => JsonSerializer.Serialize(this);

    public static Rescreening Read(string json) => JsonSerializer.Deserialize<Rescreening>(json)!;
}
