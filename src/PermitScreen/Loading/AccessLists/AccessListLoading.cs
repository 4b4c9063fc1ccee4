using PermitScreen.Diagnostics;
using PermitScreen.Loading;
using PermitScreen.Loading.AccessLists;
using PermitScreen.Nodes;

namespace PermitScreen;

/// <summary><c>ruleSet.WithAccessLists</c>: rules joined by the access lists of control units.</summary>
public static class AccessListLoading
{
    extension(RuleSet ruleSet)
    {
        /// <summary>The rules with the conditions of every <c>access_lists:</c> file below a directory; files of other kinds are left alone.</summary>
        /// <returns>a new rule set, or every fault: access lists are refused whole when anything in them is wrong</returns>
        public Loaded<RuleSet> WithAccessLists(string directory) => ruleSet.WithAccessLists(directory, null, default);

        /// <summary>The same, within limits and until it is cancelled.</summary>
        /// <param name="limits">what the files may cost; null for the usual limits</param>
        /// <returns>a new rule set, or every fault: access lists are refused whole when anything in them is wrong</returns>
        /// <exception cref="OperationCanceledException">it was cancelled before everything was read</exception>
        public Loaded<RuleSet> WithAccessLists(string directory, NodeLimits? limits, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(ruleSet);
            ArgumentNullException.ThrowIfNull(directory);
            return AccessListLoader.Load(ruleSet, new RuleDirectory(directory, limits ?? NodeLimits.Default, cancellationToken));
        }

        /// <summary>The same of files that lie in no directory, tables among them.</summary>
        /// <returns>a new rule set, or every fault</returns>
        public Loaded<RuleSet> WithAccessLists(IEnumerable<RuleFile> files) => ruleSet.WithAccessLists(files, null, default);

        /// <summary>The same, within limits and until it is cancelled.</summary>
        /// <param name="limits">what the files may cost; null for the usual limits</param>
        /// <returns>a new rule set, or every fault</returns>
        /// <exception cref="OperationCanceledException">it was cancelled before everything was read</exception>
        public Loaded<RuleSet> WithAccessLists(IEnumerable<RuleFile> files, NodeLimits? limits, CancellationToken cancellationToken)
        {
            ArgumentNullException.ThrowIfNull(ruleSet);
            ArgumentNullException.ThrowIfNull(files);
            return AccessListLoader.Load(ruleSet, new RuleTexts([.. files], limits ?? NodeLimits.Default, cancellationToken));
        }
    }
}
