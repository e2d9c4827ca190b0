-- Closing line of every run: requests, seconds, answers above 399, network errors, p50 and p99 in milliseconds.
function done(summary, latency, requests)
  local e = summary.errors
  io.write(string.format("BILAN %d %.3f %d %d %.3f %.3f\n", summary.requests, summary.duration / 1e6, e.status,
    e.connect + e.read + e.write + e.timeout, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
