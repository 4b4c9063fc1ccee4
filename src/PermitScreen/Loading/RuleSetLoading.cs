using PermitScreen.Diagnostics;
using PermitScreen.Loading;
using PermitScreen.Nodes;

namespace PermitScreen;

/// <summary><c>RuleSet.Load</c>: the model itself does not know how it is read.</summary>
public static class RuleSetLoading
{
    extension(RuleSet)
    {
        /// <summary>Reads every YAML file below a directory. Nothing outside of it is opened, and links are not followed.</summary>
        /// <returns>the rules, or every fault: they are refused whole when anything in them is wrong</returns>
        public static Loaded<RuleSet> Load(string directory) => Load(directory, null, default);

        /// <summary>The same, within limits and until it is cancelled.</summary>
        /// <param name="limits">what the files may cost; null for the usual limits</param>
        /// <returns>the rules, or every fault: they are refused whole when anything in them is wrong</returns>
        /// <exception cref="OperationCanceledException">it was cancelled before everything was read</exception>
        public static Loaded<RuleSet> Load(string directory, NodeLimits? limits, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(directory);
            return RuleSetLoader.Load(new RuleDirectory(directory, limits ?? NodeLimits.Default, cancellationToken));
        }

        /// <summary>The same, for a program beside which files lie that were parsed before.</summary>
        internal static Loaded<RuleSet> Load(string directory, ParsedFiles parsed) =>
            RuleSetLoader.Load(new RuleDirectory(directory, NodeLimits.Default, default) { Parsed = parsed });

        /// <summary>Reads rule files that lie in no directory. Their order does not matter: they are read in the order of their names.</summary>
        /// <returns>the rules, or every fault</returns>
        public static Loaded<RuleSet> Load(IEnumerable<RuleFile> files) => Load(files, null, default);

        /// <summary>The same, within limits and until it is cancelled.</summary>
        /// <param name="limits">what the files may cost; null for the usual limits</param>
        /// <returns>the rules, or every fault</returns>
        /// <exception cref="OperationCanceledException">it was cancelled before everything was read</exception>
        public static Loaded<RuleSet> Load(IEnumerable<RuleFile> files, NodeLimits? limits, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(files);
            return RuleSetLoader.Load(new RuleTexts([.. files], limits ?? NodeLimits.Default, cancellationToken));
        }
    }
}
