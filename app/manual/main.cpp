// SPDX-License-Identifier: Apache-2.0
//
// Writes the manual pages of both programs and their completion for three shells:  write_manual FOLDER
#include "app/manual/described_programs.h"
#include "app/manual/manual_page.h"
#include "app/manual/shell_completion.h"

#include <filesystem>
#include <fstream>
#include <iostream>

namespace {

using namespace tokenscope::manual;

bool writeFile(const std::filesystem::path &path, const std::string &text)
{
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    if (!file)
        std::cerr << path << " cannot be written.\n";
    return bool(file);
}

bool writeAll(const Program &program, const std::filesystem::path &folder)
{
    return writeFile(folder / (program.name + ".1"), manualPage(program)) &&
           writeFile(folder / (program.name + ".bash"), bashCompletion(program)) &&
           writeFile(folder / (program.name + ".fish"), fishCompletion(program)) &&
           writeFile(folder / ('_' + program.name), zshCompletion(program));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "Usage: write_manual FOLDER\n";
        return 2;
    }
    const bool written = writeAll(describeCommandLine(), argv[1]) && writeAll(describeWindow(), argv[1]);
    return written ? 0 : 1;
}
