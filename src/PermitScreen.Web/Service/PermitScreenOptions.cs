namespace PermitScreen.Web.Service;

/// <summary>What the host is told by its configuration, section <c>PermitScreen</c>.</summary>
public sealed class PermitScreenOptions
{
    /// <summary>Directory of the rules; those beside the program when nothing is said.</summary>
    public string Rules { get; set; } = Path.Combine(AppContext.BaseDirectory, "rules");

    /// <summary>Directory of zone layers and access lists; null for none: sites are then not looked up, and decisions say so.</summary>
    public string? Zones { get; set; }

    /// <summary>
    /// Directory of rules that are to come into service; null for none. They serve nowhere: administrators see what they would change.
    /// </summary>
    public string? Candidate { get; set; }

    /// <summary>
    /// How often the directories are looked at, besides whenever the file system tells of a change; it tells nothing of network shares.
    /// </summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How long the files must have stood still before they are read: whoever copies a directory is not to be caught half-way.</summary>
    public TimeSpan Settle { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Whether a host of the API that starts gets its code compiled for speed before it says that it is ready; it answers meanwhile, only more slowly.
    /// </summary>
    public bool WarmUp { get; set; } = true;

    /// <summary>How the directories are read.</summary>
    internal RuleReading Reading { get; set; } = new();
}
