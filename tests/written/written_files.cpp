// SPDX-License-Identifier: Apache-2.0
#include "tests/written/written_files.h"

#include <fstream>
#include <iterator>
#include <map>

namespace tokenscope::tests {

namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

/// The log of one process (write_recorder.cpp).
void readLog(const fs::path &log, WrittenFiles &written)
{
    std::map<std::string, std::string> bytesByPath;
    std::ifstream file(log, std::ios::binary);
    std::string path;
    while (std::getline(file, path)) {
        std::string size;
        std::getline(file, size);
        std::string bytes(std::stoul(size), '\0');
        file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(file.gcount())); // less where the process was killed in the middle
        (path == "sent" ? written.sent : bytesByPath[path]) += bytes;
    }
    for (auto &[place, bytes] : bytesByPath)
        written.files.push_back({log.stem().string(), place, std::move(bytes)});
}

} // namespace

WrittenFiles readWrittenFiles(const fs::path &folder)
{
    WrittenFiles written;
    for (const auto &log : fs::directory_iterator(folder / "writes"))
        readLog(log.path(), written);
    for (const auto &entry : fs::recursive_directory_iterator(folder / "home")) {
        if (entry.is_regular_file())
            written.files.push_back({{}, entry.path().string(), contentOf(entry.path())});
    }
    return written;
}

} // namespace tokenscope::tests
