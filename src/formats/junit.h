// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tokenscope::formats {

/// One `testcase`.
struct JunitCase
{
    enum class State {
        Passed,
        Failed,
        Unchecked, ///< an `error`: nobody could check
        Skipped,
    };
    State state = State::Passed;
    std::string group; ///< `classname`
    std::string name;
    std::string type = {};    ///< of what failed or was not checked
    std::string message = {}; ///< of one that passed it goes to its output
    std::string text = {};    ///< more about what failed or was not checked
};

struct JunitSuite
{
    std::string name;
    std::vector<JunitCase> cases;
};

/// JUnit's XML as Jenkins and GitLab read it.
std::string junitXml(std::string_view title, const std::vector<JunitSuite> &suites);

} // namespace tokenscope::formats
