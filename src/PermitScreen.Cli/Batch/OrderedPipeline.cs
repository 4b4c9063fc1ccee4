namespace PermitScreen.Cli.Batch;

/// <summary>
/// Works on chunks of a sequence in parallel and hands the results back in order. Only a few chunks are under way at any time, so
/// memory does not grow with the input.
/// </summary>
internal static class OrderedPipeline
{
    private const int ChunkSize = 64;

    public static IEnumerable<TOut> Run<TIn, TOut>(IEnumerable<TIn> input, Func<TIn, TOut> work)
    {
        var underWay = new Queue<Task<TOut[]>>();
        var limit = 2 * Environment.ProcessorCount;
        foreach (var chunk in input.Chunk(ChunkSize))
        {
            underWay.Enqueue(Task.Run(() => Array.ConvertAll(chunk, work.Invoke)));
            if (underWay.Count < limit)
                continue;
            foreach (var result in underWay.Dequeue().GetAwaiter().GetResult())
                yield return result;
        }

        while (underWay.TryDequeue(out var last))
        {
            foreach (var result in last.GetAwaiter().GetResult())
                yield return result;
        }
    }
}
