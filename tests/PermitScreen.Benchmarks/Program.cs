using System.Globalization;
using PermitScreen.Benchmarks.Commands;
using PermitScreen.Benchmarks.Micro;

const string Usage = """
    usage: PermitScreen.Benchmarks workload DIR [--n 100,300,1000] [--reps 5] [--only NAME,NAME]
           PermitScreen.Benchmarks gate DIR [--record yes]
           PermitScreen.Benchmarks batch REPOSITORY [COUNT]
           PermitScreen.Benchmarks stages REPOSITORY [--rounds 25]
           PermitScreen.Benchmarks zones REPOSITORY
           PermitScreen.Benchmarks locate
           PermitScreen.Benchmarks micro
    """;

try
{
    switch (args.FirstOrDefault())
    {
        case "workload":
            return WorkloadCommand.Run(new Options(args.AsSpan(1))) ? 0 : 1;
        case "gate":
            return GateCommand.Run(new Options(args.AsSpan(1))) ? 0 : 1;
        case "first-decision":
            FirstDecisionCommand.Run(new Options(args.AsSpan(1)));
            return 0;
        case "batch":
            BatchCommand.Run(args[1], args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 20_000);
            return 0;
        case "stages":
            StagesCommand.Run(new Options(args.AsSpan(1)));
            return 0;
        case "zones":
            ZonesCommand.Run(args[1]);
            return 0;
        case "locate":
            LocateCommand.Run();
            return 0;
        case "micro":
            BenchmarkDotNet.Running.BenchmarkRunner.Run<HotPathBenchmarks>();
            return 0;
        default:
            Console.Error.WriteLine(Usage);
            return 2;
    }
}
catch (ArgumentException wrong)
{
    Console.Error.WriteLine(wrong.Message);
    Console.Error.WriteLine(Usage);
    return 2;
}
