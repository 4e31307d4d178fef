// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace tokenscope::tests {

/// All that one process wrote into one file, in its order, or what a file holds that was left behind.
struct WrittenFile
{
    std::string program; ///< empty where a file was left behind, by whomever
    std::string path;
    std::string bytes;
};

/// What in_fresh_home brought into one folder.
struct WrittenFiles
{
    std::vector<WrittenFile> files;
    std::string sent; ///< the requests with a bearer token
};

WrittenFiles readWrittenFiles(const std::filesystem::path &folder);

} // namespace tokenscope::tests
