// SPDX-License-Identifier: Apache-2.0
#include "tests/field/field_case.h"

#include <exception>
#include <iostream>

/// make_field_cases FOLDER: writes the cases, each into a folder of its own.
int main(int argc, char **argv)
try {
    if (argc != 2) {
        std::cerr << "Usage: make_field_cases FOLDER\n";
        return 2;
    }
    const tokenscope::field::Signers signers;
    for (const tokenscope::field::Case &made : tokenscope::field::allCases(signers))
        tokenscope::field::writeCase(made, argv[1]);
    return 0;
} catch (const std::exception &fault) {
    std::cerr << "make_field_cases: " << fault.what() << '\n';
    return 1;
}
