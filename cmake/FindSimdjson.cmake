# SPDX-License-Identifier: Apache-2.0
# Debian's package before version 3 brings no CMake files. Gives the target Simdjson::simdjson.
find_path(SIMDJSON_INCLUDE_DIR simdjson.h)
find_library(SIMDJSON_LIBRARY simdjson)
mark_as_advanced(SIMDJSON_INCLUDE_DIR SIMDJSON_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Simdjson REQUIRED_VARS SIMDJSON_LIBRARY SIMDJSON_INCLUDE_DIR)

if(Simdjson_FOUND AND NOT TARGET Simdjson::simdjson)
    add_library(Simdjson::simdjson UNKNOWN IMPORTED)
    set_target_properties(Simdjson::simdjson PROPERTIES
        IMPORTED_LOCATION "${SIMDJSON_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${SIMDJSON_INCLUDE_DIR}")
endif()
