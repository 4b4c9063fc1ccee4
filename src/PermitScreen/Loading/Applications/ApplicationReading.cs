using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;

namespace PermitScreen;

/// <summary><c>Application.Read</c>: an application does not know how it is read.</summary>
public static class ApplicationReading
{
    extension(Application)
    {
        /// <summary>Reads an application in YAML or JSON; for many of them make one <see cref="ApplicationReader"/>.</summary>
        /// <param name="ruleSet">the rules it is to be screened by: their vocabulary gives the words their meaning</param>
        /// <param name="file">the name that diagnostics show</param>
        /// <returns>the application, or every fault with its place</returns>
        public static Loaded<Application> Read(RuleSet ruleSet, string text, string file) => new ApplicationReader(ruleSet).Read(text, file);
    }
}
