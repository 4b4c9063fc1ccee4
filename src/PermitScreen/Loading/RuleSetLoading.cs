using PermitScreen.Diagnostics;
using PermitScreen.Nodes;
using PermitScreen.Rules;

namespace PermitScreen.Loading;

/// <summary><c>RuleSet.Load</c>: the model itself does not know how it is read.</summary>
public static class RuleSetLoading
{
    extension(RuleSet)
    {
        /// <summary>Reads a rule directory. It is refused whole when anything in it is wrong.</summary>
        public static Loaded<RuleSet> Load(string directory, NodeLimits? limits = null) =>
            RuleSetLoader.Load(directory, limits ?? NodeLimits.Default);
    }
}
