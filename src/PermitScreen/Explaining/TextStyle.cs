namespace PermitScreen.Explaining;

/// <summary>How a line of a terminal is set off, by meaning.</summary>
internal enum TextStyle
{
    Plain,
    Strong,
    Faint,
    Good,
    Attention,
    Bad,
}

internal static class TextStyles
{
    public static TextStyle Of(Verdict verdict) => verdict switch
    {
        Verdict.Pass => TextStyle.Good,
        Verdict.Notify => TextStyle.Attention,
        _ => TextStyle.Bad,
    };

    /// <summary>The ANSI codes for a style; the basic eight colours, which every terminal theme keeps readable.</summary>
    public static string Code(TextStyle style) => style switch
    {
        TextStyle.Strong => "\u001b[1m",
        TextStyle.Faint => "\u001b[2m",
        TextStyle.Good => "\u001b[1;32m",
        TextStyle.Attention => "\u001b[1;33m",
        TextStyle.Bad => "\u001b[1;31m",
        _ => "",
    };

    public const string Reset = "\u001b[0m";
}
