// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/sample_tokens.h"
#include "inspect/inspect.h"
#include "json/writer.h"

#include <memory>
#include <stdexcept>
#include <vector>

namespace tokenscope::tests {

/// The demo's samples, and its keys as a verifier has loaded them.
struct LoadedSamples
{
    const Moment now = Moment(std::chrono::seconds(1'760'000'000));
    demo::DemoKeys keys;
    const std::vector<demo::SampleToken> tokens = demo::makeSampleTokens(keys, "http://127.0.0.1:8000", now);
    const inspect::InspectionKeys loaded = load();

private:
    inspect::InspectionKeys load() const
    {
        auto set = jose::JwkSet::parse(json::write(keys.keySet()));
        if (!set)
            throw std::logic_error("the demo's key set is broken");
        inspect::InspectionKeys all;
        all.current.push_back({.keys = std::make_shared<const jose::JwkSet>(std::move(*set)),
                               .origin = inspect::KeyOrigin::Demo,
                               .name = "demo",
                               .fetchedAt = now});
        return all;
    }
};

} // namespace tokenscope::tests
