# SPDX-License-Identifier: Apache-2.0
# What most files include, compiled once for each kind of folder: a cold build takes half the time. No file relies on it:
# each includes what it uses.

set(standard_headers
    <algorithm> <array> <chrono> <expected> <functional> <map> <memory> <optional> <ranges> <span> <string>
    <string_view> <unordered_map> <utility> <variant> <vector>)

# tokenscope_headers(NAME LIBRARIES lib... HEADERS header...)
# For target_precompile_headers(target REUSE_FROM NAME).
function(tokenscope_headers name)
    cmake_parse_arguments(ARG "" "" "LIBRARIES;HEADERS" ${ARGN})
    file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "")
    add_library(${name} OBJECT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_compile_definitions(${name} PRIVATE QT_NO_CAST_FROM_ASCII)
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS} ${standard_headers})
endfunction()

if(NOT TOKENSCOPE_CORE_ONLY)
    tokenscope_headers(tokenscope_network_headers LIBRARIES Qt6::Network HEADERS <QtCore> <QtNetwork>)
endif()

# A header that libraries and programs share has to be compiled in one way for both. Older Qt asks for it by itself.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.7)
    add_compile_options(-fPIC)
endif()
