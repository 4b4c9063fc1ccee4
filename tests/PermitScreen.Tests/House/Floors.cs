namespace PermitScreen.Tests.House;

/// <summary>
/// The floors of a library. A room may use the rooms of the floors below its own; rooms of one floor do not know each other, and neither
/// do strangers, whatever their floors.
/// </summary>
/// <param name="Root">the root namespace, which is also the name of the project's folder</param>
/// <param name="Rooms">the rooms of each floor, from the ground up; the empty name is the root itself</param>
/// <param name="Door">the types that callers name: their files stay in their rooms, and the root namespace is theirs</param>
/// <param name="Strangers">rooms that must not know each other in either direction, nor the rooms inside them</param>
internal sealed record Floors(string Root, string[][] Rooms, string[] Door, (string, string)[] Strangers)
{
    public static Floors Core { get; } = new(
        "PermitScreen",
        [
            [""],
            ["Diagnostics"],
            ["Nodes", "Quantities"],
            ["Codes"],
            ["Facts"],
            ["Rules"],
            ["Checks", "Trades"],
            ["Loading", "Screening.Engine"],
            ["Loading.Applications", "Loading.AccessLists", "Screening"],
            ["Loading.Schemas"],
            ["Testing", "Asking", "Comparing"],
            ["Explaining"],
        ],
        [
            "RuleSet", "Application", "Screener", "ScreeningOptions", "Decision", "Verdict", "DecisionWriter", "OutputFormat", "Language",
            // RuleSet.Load, Application.Read and their like: what extends a type of the door stands beside it.
            "RuleSetLoading", "AccessListLoading", "ApplicationReading", "ApplicationRenewal",
        ],
        [("Loading", "Screening"), ("Loading", "Testing")]);

    public static Floors Zoning { get; } = new(
        "PermitScreen.Zoning",
        [
            ["Geodesy"],
            ["Borders"],
            ["Layers"],
            ["Reading"],
            ["Reading.Shapefiles"],
            ["Sites"],
            ["Locating"],
            [""],
            ["Checks", "Sketches", "Writing"],
        ],
        [],
        []);

    public static Floors Tables { get; } = new(
        "PermitScreen.Tables",
        [
            ["Sheets"],
            ["Headings"],
            ["Columns"],
            ["Cells", "Writing"],
            [""],
        ],
        [],
        []);

    /// <summary>What the code of a file has against the floors, one line each.</summary>
    public IEnumerable<string> Breaches(SourceFile file, IReadOnlyList<SourceFile> library)
    {
        if (!Rooms.Any(f => f.Contains(file.Room)))
            yield return $"{file.Name}: the room {file.Room} has no floor";
        var expected = file.Room.Length == 0 || Door.Contains(file.Type) ? Root : $"{Root}.{file.Room}";
        if (file.Namespace != expected)
            yield return $"{file.Name}: the namespace should be {expected}";
        foreach (var used in file.Uses(library))
        {
            if (FloorOf(used) >= FloorOf(file.Room) || AreStrangers(used, file.Room))
                yield return $"{file.Name}: {Named(file.Room)} must not use {Named(used)}";
        }
    }

    private int FloorOf(string room) => Array.FindIndex(Rooms, f => f.Contains(room));

    private bool AreStrangers(string a, string b) => Strangers.Contains((House(a), House(b))) || Strangers.Contains((House(b), House(a)));

    /// <summary>The outermost of nested rooms.</summary>
    private static string House(string room) => room.Split('.')[0];

    private static string Named(string room) => room.Length == 0 ? "the root" : room;
}
