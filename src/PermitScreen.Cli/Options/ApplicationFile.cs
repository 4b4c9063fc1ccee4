using PermitScreen.Cli.Commands;
using PermitScreen.Cli.Wording;
using PermitScreen.Loading.Applications;

namespace PermitScreen.Cli.Options;

/// <summary>Reads the application of a file.</summary>
internal static class ApplicationFile
{
    /// <summary>The application, or null after everything wrong with it has been reported. One without an id is called as its file.</summary>
    public static Application? Read(string file, RuleSet rules, Invocation invocation)
    {
        if (InputText.Read(file, invocation) is not { } text)
            return null;
        var name = InputText.NameOf(file);
        var result = new ApplicationReader(rules).Read(text, name);
        invocation.Report(result.Diagnostics);
        if (result.TryGetValue(out var application))
            return application.Id.Length > 0 ? application : application with { Id = Path.GetFileNameWithoutExtension(name) };
        invocation.Say(Messages.NoDecision(name));
        return null;
    }
}
