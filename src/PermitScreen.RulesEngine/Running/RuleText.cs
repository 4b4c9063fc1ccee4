using System.Text.Json;
using RulesEngine.Models;

namespace PermitScreen.RulesEngine.Running;

/// <summary>Reads what an export says of its rules.</summary>
internal static class RuleText
{
    public static JsonElement? Property(this Rule rule, string name) =>
        rule.Properties is { } all && all.TryGetValue(name, out var value) && value is JsonElement element ? element : null;

    public static string? Text(this Rule rule, string name) => rule.Property(name)?.GetString();

    public static bool Flag(this Rule rule, string name) => rule.Property(name)?.GetBoolean() == true;

    public static string[] Texts(this Rule rule, string name) => rule.Property(name) is { } all ? [.. all.EnumerateArray().Select(e => e.GetString()!)] : [];

    public static bool IsCertainly(this Rule rule) => rule.Text("holds") == "certainly";
}
