# SPDX-License-Identifier: Apache-2.0
# Language level, warnings, sanitizers and the compiler cache, for every target of the project.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set_property(GLOBAL PROPERTY USE_FOLDERS ON)

include(CheckCXXSourceCompiles)
check_cxx_source_compiles("#include <expected>
    int main() { return std::expected<int, int>(0).value(); }" TOKENSCOPE_HAS_EXPECTED)
if(NOT TOKENSCOPE_HAS_EXPECTED)
    message(FATAL_ERROR "${CMAKE_CXX_COMPILER} ${CMAKE_CXX_COMPILER_VERSION} lacks C++23's std::expected. "
        "Needed is g++ 12 or newer. On Debian and Ubuntu: apt install g++, or choose one with CXX=g++-12")
endif()

option(TOKENSCOPE_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
set(TOKENSCOPE_SANITIZE "" CACHE STRING "Sanitizers for every target, for example address,undefined")

add_compile_options(-Wall -Wextra -Wpedantic -Wconversion -Wshadow)
if(TOKENSCOPE_WARNINGS_AS_ERRORS)
    add_compile_options(-Werror)
endif()

if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
    # std::ranges::stable_sort of libstdc++ 12 calls what that library itself calls deprecated. Builds with g++ watch
    # over all other uses.
    add_compile_options(-Wno-deprecated-declarations)
endif()

if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # It takes a source file that another one includes for a header.
    add_compile_options(-Wno-subobject-linkage)
    # One source's constant may have the name of another one's local variable. Builds that are not joined watch over both.
    add_compile_options(-Wno-shadow)
endif()

if(TOKENSCOPE_SANITIZE)
    add_compile_options(-fsanitize=${TOKENSCOPE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
        -D_GLIBCXX_ASSERTIONS) # as what is released has
    add_link_options(-fsanitize=${TOKENSCOPE_SANITIZE})
    if(TOKENSCOPE_SANITIZE MATCHES undefined AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # What undefined behaviour says of itself is 40 times the other data of an object, which each start of each test
        # has to read. A trap stops the program at the same place, and the address sanitizer shows where that is.
        add_compile_options(-fsanitize-undefined-trap-on-error)
        # A trap does not ask what an object really is. That question is for where classes are cast down: in the window.
        set(TOKENSCOPE_SANITIZE_CASTS -fno-sanitize-undefined-trap-on-error)
    endif()
endif()

if(TOKENSCOPE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link) # libFuzzer is told of every branch that is taken
endif()

# What is released gives a fault in memory less to work with; tests/app/check_hardening looks for it in the programs.
if(NOT TOKENSCOPE_SANITIZE)
    include(CheckPIESupported)
    check_pie_supported()
    set(hardened $<CONFIG:Release,RelWithDebInfo>)
    add_compile_options("$<${hardened}:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=3;-D_GLIBCXX_ASSERTIONS>"
        "$<${hardened}:-fstack-protector-strong;-fstack-clash-protection>")
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
        add_compile_options($<${hardened}:-fcf-protection>)
    endif()
    add_link_options("$<${hardened}:-Wl,-z,relro,-z,now,-z,noexecstack>")
endif()

# The tests are hundreds of programs, which the usual linker takes minutes for.
find_program(MOLD_PROGRAM mold)
mark_as_advanced(MOLD_PROGRAM)
if(TOKENSCOPE_TESTS AND MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

find_program(CCACHE_PROGRAM ccache)
mark_as_advanced(CCACHE_PROGRAM)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without these settings ccache declines every file that uses a precompiled header.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        ${CCACHE_PROGRAM})
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        add_compile_options(-fpch-preprocess)
    endif()
endif()
