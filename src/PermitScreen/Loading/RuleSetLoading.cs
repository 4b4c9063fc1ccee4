using PermitScreen.Diagnostics;
using PermitScreen.Loading;
using PermitScreen.Nodes;

namespace PermitScreen;

/// <summary><c>RuleSet.Load</c>: the model itself does not know how it is read.</summary>
public static class RuleSetLoading
{
    extension(RuleSet)
    {
        /// <summary>
        /// Reads every YAML file below a directory. Nothing outside of it is opened, and links are not followed. The examples in it (<c>cases</c>
        /// beside rules and items, <c>bars</c> and <c>excepts</c> beside clauses) are passed over, since no decision depends on them: it takes
        /// little more than half of the time of <see cref="LoadWithExamples(string)"/>.
        /// </summary>
        /// <returns>the rules, or every fault: they are refused whole when anything in them is wrong</returns>
        public static Loaded<RuleSet> Load(string directory) => Load(directory, null, default);

        /// <summary>The same, within limits and until it is cancelled.</summary>
        /// <param name="limits">what the files may cost; null for the usual limits</param>
        /// <returns>the rules, or every fault: they are refused whole when anything in them is wrong</returns>
        /// <exception cref="OperationCanceledException">it was cancelled before everything was read</exception>
        public static Loaded<RuleSet> Load(string directory, NodeLimits? limits, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(directory);
            return RuleSetLoader.Load(new RuleDirectory(directory, limits ?? NodeLimits.Default, cancellationToken) { LeavesOutExamples = true });
        }

        /// <summary>The same, for a program beside which files lie that were parsed before.</summary>
        internal static Loaded<RuleSet> Load(string directory, ParsedFiles parsed) =>
            RuleSetLoader.Load(new RuleDirectory(directory, NodeLimits.Default, default) { LeavesOutExamples = true, Parsed = parsed });

        /// <summary>
        /// Reads a directory with the examples in it, for whoever checks rules or shows them: a fault of an example is told and refuses the
        /// directory like any other, and a rule without cases is warned of.
        /// </summary>
        /// <returns>the rules, which decide as those of <see cref="Load(string)"/>, or every fault</returns>
        public static Loaded<RuleSet> LoadWithExamples(string directory) => LoadWithExamples(directory, null, default);

        /// <summary>The same, within limits and until it is cancelled.</summary>
        internal static Loaded<RuleSet> LoadWithExamples(string directory, NodeLimits? limits, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(directory);
            return RuleSetLoader.Load(new RuleDirectory(directory, limits ?? NodeLimits.Default, cancellationToken));
        }

        /// <summary>Reads rule files that lie in no directory, without their examples. Their order does not matter: they are read in the order of their names.</summary>
        /// <returns>the rules, or every fault</returns>
        public static Loaded<RuleSet> Load(IEnumerable<RuleFile> files) => Load(files, null, default);

        /// <summary>The same, within limits and until it is cancelled.</summary>
        /// <param name="limits">what the files may cost; null for the usual limits</param>
        /// <returns>the rules, or every fault</returns>
        /// <exception cref="OperationCanceledException">it was cancelled before everything was read</exception>
        public static Loaded<RuleSet> Load(IEnumerable<RuleFile> files, NodeLimits? limits, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(files);
            return RuleSetLoader.Load(new RuleTexts([.. files], limits ?? NodeLimits.Default, cancellationToken) { LeavesOutExamples = true });
        }

        /// <summary>Reads rule files that lie in no directory, with their examples.</summary>
        /// <returns>the rules, which decide as those of <see cref="Load(IEnumerable{RuleFile})"/>, or every fault</returns>
        public static Loaded<RuleSet> LoadWithExamples(IEnumerable<RuleFile> files)
        {
            ArgumentNullException.ThrowIfNull(files);
            return RuleSetLoader.Load(new RuleTexts([.. files], NodeLimits.Default, default));
        }
    }
}
