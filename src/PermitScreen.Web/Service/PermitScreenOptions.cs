namespace PermitScreen.Web.Service;

/// <summary>What the host is told by its configuration, section <c>PermitScreen</c>.</summary>
public sealed class PermitScreenOptions
{
    /// <summary>Directory of the rules; those beside the program when nothing is said.</summary>
    public string Rules { get; set; } = Path.Combine(AppContext.BaseDirectory, "rules");
}
