namespace PermitScreen.Benchmarks.Workload;

/// <summary>
/// An application of the common workload: a county (six digits of GB/T 2260), an industry (four digits), a date, and every
/// fact of the vocabulary. None is ever missing, because the peers disagree about what a missing fact means.
/// </summary>
internal sealed record NeutralApplication(
    string Id,
    string Region,
    string Industry,
    DateOnly Date,
    IReadOnlyDictionary<string, NeutralValue> Facts)
{
    public double Number(string fact) => ((NeutralNumber)Facts[fact]).Binary;

    public string Text(string fact) => ((NeutralText)Facts[fact]).Text;

    public bool Flag(string fact) => ((NeutralFlag)Facts[fact]).Value;

    public IReadOnlyList<string> Texts(string fact) => ((NeutralTexts)Facts[fact]).Texts;
}
