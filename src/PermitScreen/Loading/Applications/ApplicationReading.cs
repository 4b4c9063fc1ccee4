using PermitScreen.Diagnostics;
using PermitScreen.Loading.Applications;
using PermitScreen.Nodes;

namespace PermitScreen;

/// <summary><c>Application.Read</c>: an application does not know how it is read.</summary>
public static class ApplicationReading
{
    extension(Application)
    {
        /// <summary>Reads an application in YAML or JSON.</summary>
        /// <param name="ruleSet">the rules it is to be screened by: their vocabulary gives the words their meaning</param>
        /// <param name="file">the name that diagnostics show</param>
        /// <param name="limits">what the text may cost; null for the usual limits</param>
        /// <returns>the application, or every fault with its place</returns>
        public static Loaded<Application> Read(RuleSet ruleSet, string text, string file, NodeLimits? limits = null)
        {
            ArgumentNullException.ThrowIfNull(ruleSet);
            ArgumentNullException.ThrowIfNull(text);
            ArgumentNullException.ThrowIfNull(file);
            return new ApplicationReader(ruleSet, limits).Read(text, file);
        }
    }
}
