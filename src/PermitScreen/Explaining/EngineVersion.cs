namespace PermitScreen.Explaining;

/// <summary>The name and version that decisions carry: <c>permitscreen/0.1.0</c>.</summary>
internal static class EngineVersion
{
    public static string Name { get; } = $"permitscreen/{typeof(Decision).Assembly.GetName().Version!.ToString(3)}";
}
