using Microsoft.Extensions.Options;
using PermitScreen.Diagnostics;

namespace PermitScreen.Web.Service;

/// <summary>The rules that are to come into service, beside those that serve; read anew only when their files change.</summary>
internal sealed class CandidateRules(IOptions<PermitScreenOptions> options)
{
    private readonly Lock reading = new();
    private string mark = "";
    private Loaded<ServedRules>? read;

    /// <summary>Whether a directory for them is named.</summary>
    public bool IsNamed => options.Value.Candidate is { Length: > 0 };

    /// <summary>Those rules, with the layers that serve; or why they would be refused.</summary>
    public Loaded<ServedRules> Load(CancellationToken cancellation)
    {
        var folder = new RuleFolder(options.Value.Candidate!, options.Value.Zones);
        lock (reading)
        {
            // A directory that is not there has no mark; reading it says so.
            var now = Directory.Exists(folder.Rules) ? folder.Mark() : "";
            if (read is null || now != mark || now.Length == 0)
                (read, mark) = (options.Value.Reading.Read(folder, cancellation), now);
            return read;
        }
    }
}
