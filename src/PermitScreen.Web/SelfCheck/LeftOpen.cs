namespace PermitScreen.Web.SelfCheck;

/// <summary>What the button 不清楚 answers.</summary>
internal static class LeftOpen
{
    public const string Text = "不清楚";
}
