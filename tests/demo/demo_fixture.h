// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "demo/demo_endpoint.h"

#include <QSignalSpy>
#include <QTest>

namespace tokenscope::tests {

/// A demo endpoint that runs; false where it did not start.
inline bool startDemo(demo::DemoEndpoint &endpoint)
{
    QSignalSpy started(&endpoint, &demo::DemoEndpoint::started);
    endpoint.start();
    return started.wait(60'000);
}

} // namespace tokenscope::tests
